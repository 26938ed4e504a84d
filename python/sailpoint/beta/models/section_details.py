# Generated from schema/.
"""Section details."""

from sailpoint.beta.models import SectionDetails

__all__ = ["SectionDetails"]
