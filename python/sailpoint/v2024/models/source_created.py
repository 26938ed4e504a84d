# Generated from schema/.
"""Source created."""

from sailpoint.v2024.models import SourceCreated

__all__ = ["SourceCreated"]
