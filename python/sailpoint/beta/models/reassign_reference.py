# Generated from schema/.
"""Reference to a part of a certification."""

from sailpoint.beta.models import ReassignReference

__all__ = ["ReassignReference"]
