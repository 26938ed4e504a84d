# Generated from schema/.
"""Source app account source."""

from sailpoint.beta.models import SourceAppAccountSource

__all__ = ["SourceAppAccountSource"]
