# Generated from schema/.
"""Source created actor."""

from sailpoint.v2024.models import SourceCreatedActor

__all__ = ["SourceCreatedActor"]
