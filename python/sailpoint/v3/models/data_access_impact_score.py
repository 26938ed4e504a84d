# Generated from schema/.
"""Data access impact score."""

from sailpoint.v3.models import DataAccessImpactScore

__all__ = ["DataAccessImpactScore"]
