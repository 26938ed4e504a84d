# Written by `make stubs` from schema/; change it there.
"""Section details."""

from sailpoint.beta.models.section_details import SectionDetails as Section

__all__ = ["Section"]
