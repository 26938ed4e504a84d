# Generated from schema/.
"""Identity created."""

from sailpoint.v2024.models import IdentityCreated

__all__ = ["IdentityCreated"]
