# Generated from schema/.
"""Service provider configuration federation protocol details inner."""

__all__ = ["ServiceProviderConfigurationFederationProtocolDetailsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2024.models.idp_details import IdpDetails
    from sailpoint.v2024.models.sp_details import SpDetails

    class ServiceProviderConfigurationFederationProtocolDetailsInner(Model):
        """Service provider configuration federation protocol details inner."""

        __match_args__ = ("actual_instance",)
        actual_instance: IdpDetails | SpDetails | None
        def __init__(
            self,
            actual_instance: IdpDetails | Mapping[str, Any] | SpDetails | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    ServiceProviderConfigurationFederationProtocolDetailsInner = model("v2024", "ServiceProviderConfigurationFederationProtocolDetailsInner")
