# Generated from schema/.
"""Delete source202 response."""

from sailpoint.v2025.models import DeleteSource202Response

__all__ = ["DeleteSource202Response"]
