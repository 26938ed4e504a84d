# Generated from schema/.
"""Result."""

from sailpoint.v2024.models import Result

__all__ = ["Result"]
