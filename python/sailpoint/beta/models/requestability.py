# Generated from schema/.
"""Settings for requests of access."""

from sailpoint.beta.models import Requestability

__all__ = ["Requestability"]
