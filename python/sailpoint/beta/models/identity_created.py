# Generated from schema/.
"""Identity created."""

from sailpoint.beta.models import IdentityCreated

__all__ = ["IdentityCreated"]
