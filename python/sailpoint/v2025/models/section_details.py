# Generated from schema/.
"""Section details."""

from sailpoint.v2025.models import SectionDetails

__all__ = ["SectionDetails"]
