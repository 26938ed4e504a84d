# Generated from schema/.
"""Delete source202 response."""

from sailpoint.v2024.models import DeleteSource202Response

__all__ = ["DeleteSource202Response"]
