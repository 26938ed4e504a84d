# Generated from schema/.
"""Data access impact score."""

from sailpoint.v2024.models import DataAccessImpactScore

__all__ = ["DataAccessImpactScore"]
