# Generated from schema/.
"""Source account correlation rule."""

from sailpoint.v3.models import SourceAccountCorrelationRule

__all__ = ["SourceAccountCorrelationRule"]
