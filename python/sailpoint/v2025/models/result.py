# Generated from schema/.
"""Result."""

from sailpoint.v2025.models import Result

__all__ = ["Result"]
