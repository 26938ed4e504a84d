# Generated from schema/.
"""Form owner."""

from sailpoint.beta.models import FormOwner

__all__ = ["FormOwner"]
