# Generated from schema/.
"""Section details."""

from sailpoint.beta.models.section_details import SectionDetails as Section

__all__ = ["Section"]
