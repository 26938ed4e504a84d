# Generated from schema/.
"""Source created actor."""

from sailpoint.v2025.models import SourceCreatedActor

__all__ = ["SourceCreatedActor"]
