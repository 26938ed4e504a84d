# Generated from schema/.
"""Source updated."""

from sailpoint.beta.models import SourceUpdated

__all__ = ["SourceUpdated"]
