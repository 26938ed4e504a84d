# Generated from schema/.
"""Source created."""

from sailpoint.v2025.models import SourceCreated

__all__ = ["SourceCreated"]
