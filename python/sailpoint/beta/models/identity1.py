# Generated from schema/.
"""Identity1."""

from sailpoint.beta.models import Identity1

__all__ = ["Identity1"]
