# Generated from schema/.
"""Source account updated."""

from sailpoint.beta.models import SourceAccountUpdated

__all__ = ["SourceAccountUpdated"]
