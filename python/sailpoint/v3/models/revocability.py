# Generated from schema/.
"""Settings for requests to revoke access."""

from sailpoint.v3.models import Revocability

__all__ = ["Revocability"]
