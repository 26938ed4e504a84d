# Generated from schema/.
"""Section details."""

from sailpoint.v2024.models import SectionDetails

__all__ = ["SectionDetails"]
