# Written by `make stubs` from schema/; change it there.
"""List deploys200 response."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.deploy_response import DeployResponse

__all__ = ["ListDeploys200Response"]

class ListDeploys200Response(Model):
    """List deploys200 response."""

    items: list[DeployResponse] | None
    def __init__(
        self,
        *,
        items: Sequence[DeployResponse | Mapping[str, Any]] | None = ...,
    ) -> None: ...
