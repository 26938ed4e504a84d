# Generated from schema/.
"""Settings for requests to revoke access."""

from sailpoint.beta.models import Revocability

__all__ = ["Revocability"]
