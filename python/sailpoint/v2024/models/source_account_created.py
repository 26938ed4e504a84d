# Generated from schema/.
"""Source account created."""

from sailpoint.v2024.models import SourceAccountCreated

__all__ = ["SourceAccountCreated"]
