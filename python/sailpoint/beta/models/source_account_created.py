# Generated from schema/.
"""Source account created."""

from sailpoint.beta.models import SourceAccountCreated

__all__ = ["SourceAccountCreated"]
