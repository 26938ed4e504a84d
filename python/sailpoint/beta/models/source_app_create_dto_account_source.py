# Generated from schema/.
"""Source app create dto account source."""

from sailpoint.beta.models import SourceAppCreateDtoAccountSource

__all__ = ["SourceAppCreateDtoAccountSource"]
