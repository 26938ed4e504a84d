# Generated from schema/.
"""List deploys200 response."""

__all__ = ["ListDeploys200Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.deploy_response import DeployResponse

    class ListDeploys200Response(Model):
        """List deploys200 response."""

        items: list[DeployResponse] | None
        def __init__(
            self,
            *,
            items: Sequence[DeployResponse | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ListDeploys200Response = model("v2024", "ListDeploys200Response")
