# Generated from schema/.
"""Source created actor."""

from sailpoint.beta.models import SourceCreatedActor

__all__ = ["SourceCreatedActor"]
