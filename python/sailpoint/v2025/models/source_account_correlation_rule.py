# Generated from schema/.
"""Source account correlation rule."""

from sailpoint.v2025.models import SourceAccountCorrelationRule

__all__ = ["SourceAccountCorrelationRule"]
