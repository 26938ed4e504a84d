# Generated from schema/.
"""Source created."""

from sailpoint.beta.models import SourceCreated

__all__ = ["SourceCreated"]
