# Generated from schema/.
"""Match term."""

from sailpoint.v2024.models import MatchTerm

__all__ = ["MatchTerm"]
