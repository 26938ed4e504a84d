# Generated from schema/.
"""Section details."""

from sailpoint.v3.models import SectionDetails

__all__ = ["SectionDetails"]
