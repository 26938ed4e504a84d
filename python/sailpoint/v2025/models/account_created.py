# Generated from schema/.
"""Account created."""

from sailpoint.v2025.models import AccountCreated

__all__ = ["AccountCreated"]
