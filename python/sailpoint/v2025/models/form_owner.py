# Generated from schema/.
"""Form owner."""

from sailpoint.v2025.models import FormOwner

__all__ = ["FormOwner"]
