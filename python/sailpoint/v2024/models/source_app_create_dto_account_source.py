# Generated from schema/.
"""Source app create dto account source."""

from sailpoint.v2024.models import SourceAppCreateDtoAccountSource

__all__ = ["SourceAppCreateDtoAccountSource"]
