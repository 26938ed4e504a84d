# Generated from schema/.
"""Source account created."""

from sailpoint.v2025.models import SourceAccountCreated

__all__ = ["SourceAccountCreated"]
