# Generated from schema/.
"""Settings for requests of access."""

from sailpoint.v3.models import Requestability

__all__ = ["Requestability"]
