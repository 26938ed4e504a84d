# Generated from schema/.
"""Source account deleted."""

from sailpoint.beta.models import SourceAccountDeleted

__all__ = ["SourceAccountDeleted"]
