# Generated from schema/.
"""Result."""

from sailpoint.v3.models import Result

__all__ = ["Result"]
