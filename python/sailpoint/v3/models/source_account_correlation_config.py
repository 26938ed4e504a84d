# Generated from schema/.
"""Source account correlation config."""

from sailpoint.v3.models import SourceAccountCorrelationConfig

__all__ = ["SourceAccountCorrelationConfig"]
