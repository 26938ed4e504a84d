# Generated from schema/.
"""Identity created."""

from sailpoint.v2025.models import IdentityCreated

__all__ = ["IdentityCreated"]
