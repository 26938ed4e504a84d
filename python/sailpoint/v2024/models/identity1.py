# Generated from schema/.
"""Identity1."""

from sailpoint.v2024.models import Identity1

__all__ = ["Identity1"]
