# Generated from schema/.
"""Source manager correlation mapping."""

from sailpoint.v2024.models import SourceManagerCorrelationMapping

__all__ = ["SourceManagerCorrelationMapping"]
