# Generated from schema/.
"""Settings for requests of access."""

from sailpoint.v2025.models import Requestability

__all__ = ["Requestability"]
