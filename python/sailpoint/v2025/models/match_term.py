# Generated from schema/.
"""Match term."""

from sailpoint.v2025.models import MatchTerm

__all__ = ["MatchTerm"]
