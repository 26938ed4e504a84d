# Generated from schema/.
"""Data access impact score."""

from sailpoint.v2025.models import DataAccessImpactScore

__all__ = ["DataAccessImpactScore"]
