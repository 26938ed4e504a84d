# Generated from schema/.
"""Source manager correlation mapping."""

from sailpoint.v2025.models import SourceManagerCorrelationMapping

__all__ = ["SourceManagerCorrelationMapping"]
