"""Preview an identity's e-mail address before the mapping is changed."""

from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from sailpoint.v2024.models.identity_attribute_config import IdentityAttributeConfig
from sailpoint.v2024.models.identity_attribute_transform import IdentityAttributeTransform
from sailpoint.v2024.models.identity_preview_request import IdentityPreviewRequest
from sailpoint.v2024.models.transform_definition import TransformDefinition
from sailpoint.configuration import Configuration

configuration = Configuration()
configuration.experimental = True

with ApiClient(configuration) as api_client:
    email = IdentityAttributeTransform(
        identity_attribute_name="email",
        transform_definition=TransformDefinition(
            type="accountAttribute",
            attributes={
                "sourceName": "MySource",
                "sourceId": "2c9180877a826e68017a8c0b03da1a53",
                "attributeName": "e-mail",
            },
        ),
    )
    request = IdentityPreviewRequest(
        identity_id="046b6c7f-0b8a-43b9-b35d-6489e6daee91",
        identity_attribute_config=IdentityAttributeConfig(enabled=True, attribute_transforms=[email]),
    )

    results = IdentityProfilesApi(api_client).generate_identity_preview(identity_preview_request=request)
    print("The response of IdentityProfilesApi->generate_identity_preview:\n")
    print(results.model_dump_json(by_alias=True, indent=4))
