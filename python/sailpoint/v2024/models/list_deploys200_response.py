# Generated from schema/.
"""List deploys200 response."""

from sailpoint.v2024.models import ListDeploys200Response

__all__ = ["ListDeploys200Response"]
